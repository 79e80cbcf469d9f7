# Relative imports start at the package of the module.
from app.views import page
print(page.render())  # expect: ('APP', 'green', 'green')
from app import helpers
print(helpers.__name__)  # expect: app.helpers
import app.outside  # raises: ImportError: attempted relative import beyond top-level package
