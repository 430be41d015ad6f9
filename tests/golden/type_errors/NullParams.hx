typedef Params = {?id:String, ?page:String}
@:nullSafety
class NullParams {
	static function page(p:Params):Int {
		if (p.page == null) return 1;
		return Std.parseInt(p.page);
	}
	static function main() { trace(page({})); }
}
