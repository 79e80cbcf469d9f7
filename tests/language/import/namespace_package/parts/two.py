from .one import NAME as first
NAME = "two after " + first
