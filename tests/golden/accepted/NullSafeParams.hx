typedef Params = {?id:String, ?page:String, ?name:String}
typedef User = {id:Int, name:String, ?email:String}
@:nullSafety
class NullSafeParams {
	static var users:Map<Int, User> = new Map();
	static function parsePage(p:Params):Int {
		var raw = p.page;
		if (raw == null) return 1;
		var n = Std.parseInt(raw);
		return n == null ? 1 : n;
	}
	static function show(p:Params):String {
		var id = p.id;
		if (id == null) return "no id";
		var key = Std.parseInt(id);
		if (key == null) return "bad id";
		var user = users.get(key);
		if (user == null) return "not found";
		return user.name;
	}
	static function main() { trace(show({id: "1"})); trace(parsePage({})); }
}
