class BufferSecondName {
	static function main() {
		var a = new StringBuf();
		var b = a;
		b.add("x");
		Sys.println(a.toString());
	}
}
