enum Shape { Circle(r:Float); Named(?name:String); None; }
@:nullSafety
class NullSwitchEnum {
	static function f(s:Null<Shape>):String {
		return switch (s) {
			case Circle(r): "c" + r;
			case Named(name): name;
			case _: "none";
		}
	}
	static function main() { trace(f(None)); }
}
