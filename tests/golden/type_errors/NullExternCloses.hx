extern class NecKeeper {
	static function keep(f:() -> Void):Void;
}
@:pure(false) class NecFalse {
	public static var kept:Array<() -> Void> = [];
	public static function keep(f:() -> Void):Void kept.push(f);
}
class NecPure {
	static var kept:Array<() -> Void> = [];
	@:pure public static function keep(f:() -> Void):Void kept.push(f);
}
@:nullSafety(Strict)
class NullExternCloses {
	static function main() {
		var name:Null<String> = Std.random(2) == 0 ? null : "a";
		if (name != null) {
			NecKeeper.keep(() -> trace(name.length));
			NecFalse.keep(() -> trace(name.length));
			NecPure.keep(() -> trace(name.length));
		}
	}
}
