# What cannot be started, fails or takes too long raises.
import subprocess

for wrong in (
    lambda: subprocess.run(["no-such-program-at-all"]),
    lambda: subprocess.run(["/no/such/program"]),
    lambda: subprocess.run(["true"], cwd="/no/such/folder"),
    lambda: subprocess.run(["false"], check=True),
    lambda: subprocess.check_output("echo x; exit 4", shell=True),
    lambda: subprocess.check_call(["sh", "-c", "exit 2"]),
    lambda: subprocess.run(["sleep", "5"], timeout=0.05),
    lambda: subprocess.run(["cat"], input="a", stdin=subprocess.PIPE),
    lambda: subprocess.run(["cat"], capture_output=True, stdout=subprocess.PIPE),
    lambda: subprocess.check_output(["cat"], stdout=1),
    lambda: subprocess.Popen(["cat"], bufsize="x"),
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
error = subprocess.CalledProcessError(3, ["a"], output="out", stderr="err")
print(error, error.returncode, error.cmd, error.stdout, error.stderr, repr(error))
print(subprocess.CompletedProcess("x", 1, stdout="o"), isinstance(error, subprocess.SubprocessError))
print(subprocess.run(["sh", "-c", "kill -9 $$"]).returncode)
