@:nullSafety
class NullMapKeys {
	static function f(m:Null<Map<String, Int>>):Int {
		var n = 0;
		if (m != null) for (k in m.keys()) n++;
		for (k in m.keys()) n++;
		n += m.exists("a") ? 1 : 0;
		return n;
	}
	static function main() f(null);
}
