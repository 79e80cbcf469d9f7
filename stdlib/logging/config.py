"""Loggers, handlers and formatters set up from a dict, as `logging.config.dictConfig` takes it."""

import logging

DEFAULT_LOGGING_CONFIG_PORT = 9030


def _resolve(name):
    """The object that a dotted name means."""
    module, _, rest = name.partition(".")
    try:
        found, path = __import__(module), module
        for part in rest.split(".") if rest else ():
            path += f".{part}"
            try:
                found = getattr(found, part)
            except AttributeError:
                __import__(path)
                found = getattr(found, part)
    except ImportError as error:
        raise ValueError(f"Cannot resolve {name!r}: {error}") from error
    return found


class DictConfigurator:
    """Sets up what a dict describes."""

    def __init__(self, config):
        self.config = config
        self.made = {"formatters": {}, "filters": {}, "handlers": {}}

    def configure(self):
        """Does it; raises ValueError with the name of what is wrong."""
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        if config.get("incremental", False):
            self._configure_levels()
            return
        existing = [name for name in logging.root.manager.loggerDict if name not in config.get("loggers", {})]
        for handler in list(logging.root.handlers) if "root" in config else ():
            logging.root.removeHandler(handler)
        for kind, make in (
            ("formatters", self._formatter), ("filters", self._filter), ("handlers", self._handler),
        ):
            for name, settings in config.get(kind, {}).items():
                self._guarded(kind[:-1], name, lambda: self.made[kind].__setitem__(name, make(dict(settings), name)))
        for name, settings in config.get("loggers", {}).items():
            self._guarded("logger", name, lambda: self._logger(logging.getLogger(name), settings))
        if config.get("disable_existing_loggers", True):
            for name in existing:
                logger = logging.root.manager.loggerDict[name]
                if isinstance(logger, logging.Logger):
                    logger.disabled = True
        if "root" in config:
            try:
                self._logger(logging.getLogger(), config["root"], is_root=True)
            except Exception as error:
                raise ValueError("Unable to configure root logger") from error

    def _guarded(self, kind, name, action):
        try:
            action()
        except Exception as error:
            raise ValueError(f"Unable to configure {kind} {name!r}") from error

    def _configure_levels(self):
        for name, settings in self.config.get("handlers", {}).items():
            handler = logging.getHandlerByName(name)
            if handler is None:
                raise ValueError(f"No handler found with name {name!r}")
            if settings.get("level"):
                handler.setLevel(settings["level"])
        for name, settings in self.config.get("loggers", {}).items():
            logger = logging.getLogger(name)
            if settings.get("level") is not None:
                logger.setLevel(settings["level"])
            if settings.get("propagate") is not None:
                logger.propagate = settings["propagate"]
        if self.config.get("root", {}).get("level") is not None:
            logging.getLogger().setLevel(self.config["root"]["level"])

    def _converted(self, value):
        """ext://name means an object, cfg://path a part of the dict."""
        if isinstance(value, str) and value.startswith("ext://"):
            return _resolve(value[6:])
        if isinstance(value, str) and value.startswith("cfg://"):
            found = self.config
            for part in value[6:].replace("[", ".").replace("]", "").split("."):
                found = found[int(part) if isinstance(found, (list, tuple)) else part]
            return self._converted(found)
        if isinstance(value, dict):
            return {key: self._converted(each) for key, each in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)([self._converted(each) for each in value])
        return value

    def _custom(self, settings):
        factory = settings.pop("()")
        factory = factory if callable(factory) else _resolve(factory)
        attributes = settings.pop(".", None)
        made = factory(**self._converted(settings))
        for name, value in (attributes or {}).items():
            setattr(made, name, value)
        return made

    def _formatter(self, settings, name):
        if "()" in settings:
            return self._custom(settings)
        cls = _resolve(settings["class"]) if settings.get("class") else logging.Formatter
        options = {"defaults": settings["defaults"]} if "defaults" in settings else {}
        return cls(
            settings.get("format"), settings.get("datefmt"), settings.get("style", "%"),
            settings.get("validate", True), **options,
        )

    def _filter(self, settings, name):
        return self._custom(settings) if "()" in settings else logging.Filter(settings.get("name", ""))

    def _handler(self, settings, name):
        formatter = settings.pop("formatter", None)
        level = settings.pop("level", None)
        filters = settings.pop("filters", None)
        if formatter:
            try:
                formatter = self.made["formatters"][formatter]
            except KeyError as error:
                raise ValueError(f"Unable to set formatter {formatter!r}") from error
        if "()" in settings:
            handler = self._custom(settings)
        else:
            cls = _resolve(settings.pop("class"))
            attributes = settings.pop(".", None)
            if "target" in settings:
                settings["target"] = self.made["handlers"][settings["target"]]
            handler = cls(**self._converted(settings))
            for key, value in (attributes or {}).items():
                setattr(handler, key, value)
        if formatter:
            handler.setFormatter(formatter)
        if level is not None:
            handler.setLevel(level)
        self._add_filters(handler, filters)
        handler.name = name
        return handler

    def _add_filters(self, filterer, names):
        for name in names or ():
            try:
                is_filter = callable(name) or callable(getattr(name, "filter", None))
                filterer.addFilter(name if is_filter else self.made["filters"][name])
            except Exception as error:
                raise ValueError(f"Unable to add filter {name!r}") from error

    def _logger(self, logger, settings, is_root=False):
        if settings.get("level") is not None:
            logger.setLevel(settings["level"])
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        for name in settings.get("handlers") or ():
            try:
                logger.addHandler(self.made["handlers"][name])
            except Exception as error:
                raise ValueError(f"Unable to add handler {name!r}") from error
        self._add_filters(logger, settings.get("filters"))
        if not is_root:
            logger.disabled = False
            if settings.get("propagate") is not None:
                logger.propagate = settings["propagate"]


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Set up logging from a dict."""
    dictConfigClass(config).configure()
