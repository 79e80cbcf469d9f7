from .. import TITLE
from ..helpers import shout
from . import style
from .style import COLOR as color
def render():
    return shout(TITLE), style.COLOR, color
