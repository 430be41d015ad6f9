@:nullSafety
function len(s:Null<String>):Int {
	return s.length;
}
@:nullSafety
var start:String = null;
class NullModule {
	static function main() trace(len("a"));
}
