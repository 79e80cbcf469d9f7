# Variables of contexts, also in tasks.
import asyncio
import contextvars
name = contextvars.ContextVar("name", default="nobody"); bare = contextvars.ContextVar("bare")
token = name.set("Ann"); print(name.get(), token.old_value is contextvars.Token.MISSING, token.var is name); name.reset(token); print(name.get(), bare.get("given"))
context = contextvars.copy_context(); print(context.run(lambda: (name.set("inside"), name.get())[1]), name.get(), context[name], name in context, len(context), list(context) == [name])
for wrong in (lambda: bare.get(), lambda: name.reset(token), lambda: context[bare], lambda: contextvars.ContextVar(5), lambda: context.run(lambda: context.run(print))):
    try:
        print(wrong())
    except (LookupError, RuntimeError, TypeError) as error:
        print(type(error).__name__)
async def task(value):
    name.set(value); await asyncio.sleep(0); return name.get()
async def main():
    name.set("main"); print(await asyncio.gather(task("a"), task("b")), name.get())
asyncio.run(main()); print(name.get())
with name.set("with"):
    print(name.get())
print(name.get())
