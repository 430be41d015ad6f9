typedef Point = {@:final var x:Int;};

class MetaFinal {
	@:final static var three = 3;
	@:final static var shown(default, null) = "a";
	@:final static var length(get, never):Int;

	static function get_length()
		return shown.length;

	static function main() {
		var p:Point = {x: three};
		p.x = length;
		shown = "b";
		var is = switch p.x {
			case three: true;
			case _: false;
		}
	}
}
