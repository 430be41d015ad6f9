using foo.bar
