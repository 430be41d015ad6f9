abstract Email(String) {
	public inline function new(s:String) this = s;
	public inline function host():String return this.split("@")[1];
	@:to inline function toText():String return this;
	@:from static inline function of(s:String):Email return new Email(s);
}
@:nullSafety
class NullInlineNew {
	static function main() {
		var e:Null<Email> = Math.random() > 2 ? new Email("a@b") : null;
		trace(e.host());
		var f:Email = "x@y";
		trace(f.host());
		var s:Null<String> = null;
		var g:Email = s;
		trace(g);
	}
}
