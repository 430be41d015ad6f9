enum Message {
	Text(from:String, body:String);
	Join(who:String);
	Leave(who:String, ?reason:String);
	Action(from:String, verb:String, target:Null<String>);
}

typedef Room = {name:String, users:Array<String>, log:Array<Message>, ?topic:String}

class Chat {
	static function parse(user:String, line:String):Message {
		if (!StringTools.startsWith(line, "/"))
			return Text(user, line);
		var words = line.substr(1).split(" ");
		return switch (words) {
			case ["join"]: Join(user);
			case ["leave"]: Leave(user);
			case _ if (words[0] == "leave"): Leave(user, words.slice(1).join(" "));
			case ["me", verb]: Action(user, verb, null);
			case ["me", verb, who]: Action(user, verb, who);
			case _: Text(user, "?" + line);
		}
	}

	static function handle(room:Room, m:Message):Bool {
		switch (m) {
			case Join(who):
				if (room.users.contains(who))
					return false;
				room.users.push(who);
			case Leave(who, _):
				if (!room.users.remove(who))
					return false;
			case Text(from, _) | Action(from, _, _):
				if (!room.users.contains(from))
					return false;
				if (m.match(Text(_, "topic")))
					room.topic = "set by " + from;
		}
		room.log.push(m);
		return true;
	}

	static function format(m:Message):String {
		return switch (m) {
			case Text(f, b): '<$f> $b';
			case Join(w): '* $w joined';
			case Leave(w, null): '* $w left';
			case Leave(w, r): '* $w left: $r';
			case Action(f, v, null): '* $f ${v}s';
			case Action(f, v, t) if (t == f): '* $f ${v}s at themselves';
			case Action(f, v, t): '* $f ${v}s at $t';
		}
	}

	static function main() {
		var room:Room = {name: "lobby", users: [], log: []};
		var input = ["ann:/join", "ann:hello", "bob:hi", "bob:/join", "bob:/me wave ann", "ann:/me laugh", "ann:/me point ann", "bob:topic", "bob:/leave dinner time", "bob:still here", "ann:/dance x y z", "ann:/leave"];
		var refused = 0;
		for (line in input) {
			var at = line.indexOf(":");
			if (!handle(room, parse(line.substr(0, at), line.substr(at + 1))))
				refused++;
		}
		for (m in room.log)
			Sys.println(format(m));
		Sys.println(refused + " refused, " + room.users.length + " here, topic " + room.topic);
	}
}
