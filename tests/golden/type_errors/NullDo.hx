@:nullSafety
class NullDo {
	static function f(start:Null<String>):Void {
		var line = start;
		do {
			line = next();
			if (line == null) break;
			trace(line.length);
		} while (line != null);
		trace(line.length);
	}
	static function next():Null<String> return null;
	static function main() f(null);
}
