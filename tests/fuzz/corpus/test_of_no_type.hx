class ReturnOutside {
	static var a:Int = return 4294967296;
	static var b = 1 is Int -> Int;
}
