enum Role {
	Guest;
	Member(teams:Array<String>);
	Admin;
}

enum Action {
	Read;
	Write(team:String);
	Delete(team:String, ownerId:Int);
}

typedef User = {
	id:Int,
	name:String,
	role:Role,
	?banned:Bool
}

class Permissions {
	static function can(user:User, action:Action):Bool {
		if (user.banned == true)
			return false;
		return switch [user.role, action] {
			case [Admin, _]: true;
			case [_, Read]: true;
			case [Guest, _]: false;
			case [Member(teams), Write(team)]: teams.contains(team);
			case [Member(teams), Delete(team, owner)]: teams.contains(team) && owner == user.id;
		}
	}

	static function describe(a:Action):String {
		return switch (a) {
			case Read: "read";
			case Write(t): "write " + t;
			case Delete(t, o): 'delete $t of #$o';
		}
	}

	static function main() {
		var users:Array<User> = [
			{id: 1, name: "root", role: Admin},
			{id: 2, name: "mia", role: Member(["dev", "ops"])},
			{id: 3, name: "guest", role: Guest},
			{id: 4, name: "bad", role: Admin, banned: true}
		];
		var actions = [Read, Write("dev"), Write("sales"), Delete("ops", 2), Delete("ops", 1)];
		for (u in users) {
			var allowed = [for (a in actions) if (can(u, a)) describe(a)];
			var denied = actions.length - allowed.length;
			Sys.println('${u.name}: ${allowed.join("; ")} [$denied denied]');
		}
	}
}
