package mixedswitchtypes;

class MixedSwitchTypes {
	static function k(d:Dynamic):String return switch Type.typeof(d) { case TNull: "null"; case TInt: "int"; case TFloat: "float"; case TBool: "bool"; case TClass(c) if (c == String): "string"; case TClass(c) if (c == Array): "array"; case TObject: "object"; case TFunction: "fn"; case TEnum(_): "enum"; case _: "?"; }
	public static function main() { Sys.println([k(null), k(1), k(1.5), k(true), k("s"), k([1]), k({ a: 1 }), k(() -> 1), k(haxe.ds.Option.None)].join(" ")); }
}
