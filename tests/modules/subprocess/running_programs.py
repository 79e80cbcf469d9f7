# run starts a program, waits and gives its exit code and what it printed.
import subprocess

done = subprocess.run(["echo", "hello", "world"], capture_output=True)
print(done, done.stdout, done.stderr, done.returncode, done.args)
print(subprocess.run(["cat"], input="some\ntext\n", text=True, stdout=subprocess.PIPE).stdout)
print(subprocess.run(["sh", "-c", "echo out; echo error >&2; exit 3"], capture_output=True, text=True))
print(subprocess.run("echo $((6 * 7)); exit 1", shell=True, stdout=subprocess.PIPE).returncode)
print(subprocess.run(["sh", "-c", "echo a; echo b >&2"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout)
print(subprocess.run(["pwd"], cwd="/", capture_output=True, text=True).stdout, end="")
print(subprocess.run(["sh", "-c", "echo $BATON"], env={"BATON": "tested", "PATH": "/bin:/usr/bin"}, capture_output=True, text=True).stdout)
print(subprocess.run(["true"]), subprocess.run(["false"]), subprocess.call(["false"]), subprocess.check_call(["true"]))
print(subprocess.check_output(["echo", "x"]), subprocess.check_output(["cat"], input=b"bytes"))
print(subprocess.getoutput("echo one; echo two"), subprocess.getstatusoutput("exit 5"), subprocess.getstatusoutput("echo z"))
print(subprocess.run(["sh", "-c", "cat >/dev/null; echo done"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE).stdout)
big = "line\n" * 100_000
print(subprocess.run(["cat"], input=big, text=True, capture_output=True).stdout == big)
done.check_returncode()
