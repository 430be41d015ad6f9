class AliasBuffer {
	static function write(b:StringBuf, s:String)
		b.add(s);

	static function main() {
		var b = new StringBuf();
		var c = b;
		write(b, "x");
		c.add("y");
		Sys.println(b.toString() + c.toString());
	}
}
