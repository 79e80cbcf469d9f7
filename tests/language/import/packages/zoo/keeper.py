name = "Kim"
