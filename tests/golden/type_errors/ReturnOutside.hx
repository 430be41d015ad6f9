class ReturnOutside {
	static var a:Int = return "x";
	static var b = 1 is Int -> Int;
}
