# dis: the machine's own instructions; what every machine has of them is shown here.
import dis
import io


def add(a, b):
    if a:
        return a + b
    return None


text = io.StringIO()
dis.dis(add, file=text)
print(len(text.getvalue().splitlines()) > 4, "RETURN" in text.getvalue())
steps = list(dis.get_instructions(add))
print(all(isinstance(step, dis.Instruction) for step in steps), [line for line in sorted({line for _, line in dis.findlinestarts(add.__code__)}) if line > 6])
print(steps[0].positions.lineno is not None, any("RETURN" in step.opname for step in steps))
print(dis.code_info(add).splitlines()[0], [line.strip() for line in dis.code_info(add).splitlines() if line.startswith("Argument")])
print(isinstance(dis.Bytecode("1 + x").dis(), str), dis.Bytecode(add).codeobj is add.__code__, len(list(dis.Bytecode(add))) == len(steps))
try:
    dis.dis(3)
except TypeError as error:
    print(error)
