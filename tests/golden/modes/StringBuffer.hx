class StringBuffer {
	static function line(b:StringBuf, n:Int) b.add("" + n);

	static function main() {
		var b = new StringBuf();
		for (i in 0...3) { b.add("x"); line(b, i); } Sys.println(b.toString());
	}
}
