# Popen gives files to the program's streams.
import subprocess

with subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
    process.stdin.write("one\n")
    process.stdin.write("two\n")
    process.stdin.close()
    for line in process.stdout:
        print(repr(line))
print(process.returncode, process.args)
process = subprocess.Popen(["sh", "-c", "read x; echo got $x; exit 2"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
print(process.poll(), process.communicate(b"input\n"), process.returncode, process.wait())
print(process)
process = subprocess.Popen(["sleep", "30"])
process.terminate()
print(process.wait(), process.pid > 0)
process = subprocess.Popen(["sleep", "30"])
try:
    process.wait(timeout=0.01)
except subprocess.TimeoutExpired as error:
    print(error)
process.kill()
print(process.wait(timeout=10))
first = subprocess.Popen(["printf", "b\\na\\n"], stdout=subprocess.PIPE)
second = subprocess.Popen(["sort"], stdin=first.stdout, stdout=subprocess.PIPE)
first.stdout.close()
print(second.communicate(), first.wait())
