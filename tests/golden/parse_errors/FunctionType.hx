typedef FunctionType = (a:Int, b)
