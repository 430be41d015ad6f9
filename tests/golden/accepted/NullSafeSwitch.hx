enum abstract Level(Int) { var Low = 0; var High = 1; }
@:nullSafety
class NullSafeSwitch {
	static function f(l:Null<Level>):String {
		return switch (l) {
			case Low: "low";
			case High: "high";
			case null: "none";
		}
	}
	static function g(l:Level):String return switch (l) { case Low: "l"; case High: "h"; }
	static function main() { trace(f(Low) + g(High)); }
}
