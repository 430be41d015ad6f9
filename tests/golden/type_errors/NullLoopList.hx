@:nullSafety
class NullLoopList {
	static function all(xs:Array<Null<String>>):Array<String> {
		var out = [];
		for (x in xs) out.push(x);
		return out;
	}
	static function all2(xs:Array<Null<String>>):Array<String> {
		var out:Array<String> = [];
		for (x in xs) out.push(x);
		return out;
	}
	static function main() { trace(all2([])); }
}
