class FeatureFlags {
	static function bucket(id:String):Int {
		var h = 7;
		for (i in 0...id.length)
			h = (h * 31 + id.charCodeAt(i)) % 1000;
		return h % 100;
	}

	static function enabled(flag:Dynamic, user:{id:String, plan:String}):Bool {
		if (flag == null)
			return false;
		if (Std.isOfType(flag, Bool))
			return flag;
		if (Std.isOfType(flag, Int)) {
			var percent:Int = flag;
			return bucket(user.id) < percent;
		}
		if (Std.isOfType(flag, Array)) {
			var ids:Array<String> = flag;
			return ids.contains(user.id);
		}
		if (Reflect.hasField(flag, "plan")) {
			var plan:String = Reflect.field(flag, "plan");
			return user.plan == plan && (!Reflect.hasField(flag, "rollout") || enabled(Reflect.field(flag, "rollout"), user));
		}
		throw "unknown flag " + Std.string(flag);
	}

	static function report(config:Dynamic, user:{id:String, plan:String}):String {
		var names = Reflect.fields(config);
		names.sort(Reflect.compare);
		var on = [];
		for (n in names) {
			try {
				if (enabled(Reflect.field(config, n), user))
					on.push(n);
			} catch (e:String) {
				on.push(n + "?");
			}
		}
		return user.id + ": " + (on.length == 0 ? "-" : on.join(" "));
	}

	static function main() {
		var config:Dynamic = {
			always: true,
			never: false,
			half: 50,
			team: ["ann", "bob"],
			pro: {plan: "pro"},
			beta: {plan: "pro", rollout: ["cid"]},
			missing: null,
			broken: "text"
		};
		for (u in [{id: "ann", plan: "free"}, {id: "cid", plan: "pro"}, {id: "zed", plan: "pro"}])
			Sys.println(report(config, u));
		Sys.println([for (id in ["a", "ann", "cid"]) bucket(id)]);
	}
}
