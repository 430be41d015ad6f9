@:nullSafety
class NullBuffer {
	static function f(names:Array<Null<String>>):String {
		var b = new StringBuf();
		for (n in names) {
			if (n != null) b.add(n);
			b.add(n);
		}
		return b.toString();
	}
	static function main() f([]);
}
