TITLE = "App"
