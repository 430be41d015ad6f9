class SwitchStrings {
	static function verb(line:String):String {
		var parts = line.split(" ");
		return switch (parts) {
			case ["look"]: "you look around";
			case ["go", dir]: "you go " + dir;
			case ["take", "all"]: "you take everything";
			case ["take", thing]: 'you take the $thing';
			case ["give", thing, "to", who]: '$who gets $thing';
			case [""]: "say something";
			case p if (p.length > 4): "too long";
			case [cmd, _] | [cmd, _, _]: "cannot " + cmd;
			case _: "what?";
		}
	}

	static function http(code:Int):String {
		return switch (code) {
			case 200 | 201 | 204: "ok";
			case 301, 302: "moved";
			case 404: "missing";
			case c if (c >= 500 && c < 600): "server " + c % 100;
			case c if (c >= 400): "client " + (c - 400);
			case _: "odd";
		}
	}

	static function mime(file:String):String {
		var dot = file.lastIndexOf(".");
		return switch (dot < 0 ? "" : file.substr(dot + 1).toLowerCase()) {
			case "html" | "htm": "text/html";
			case "png", "jpg", "gif": "image/" + file.substr(dot + 1).toLowerCase();
			case "": "none";
			case ext: "application/" + ext;
		}
	}

	static function score(a:Null<Int>, b:Bool, s:String):Int {
		return switch [a, b, s] {
			case [null, true, _]: 1;
			case [null, false, ""]: 2;
			case [0 | 1, true, x] if (x.length > 1): 3;
			case [n, true, "double"]: n * 2;
			case [n, _, _] if (n != null): n;
			case _: -1;
		}
	}

	static function main() {
		for (l in ["look", "go north", "take all", "take lamp", "give lamp to bob", "", "eat a b", "a b c d e f", "drop it", "jump", "a b c d"])
			Sys.println(verb(l));
		Sys.println([for (c in [200, 204, 302, 404, 418, 503, 100]) http(c)].join(" "));
		Sys.println([for (f in ["a.HTML", "b.jpg", "c", "d.tar.gz"]) mime(f)].join(" "));
		Sys.println([score(null, true, ""), score(null, false, ""), score(1, true, "xy"), score(9, true, "double"), score(7, false, ""), score(null, false, "x")]);
		var msg = "";
		switch ("b") {
			case "a", "b":
				msg = "ab";
				msg += "!";
			case _:
				msg = "?";
		}
		Sys.println(msg);
		switch (msg.length) {
			case 3:
				Sys.println("three");
		}
		switch (true) {
			case true:
				Sys.println("yes");
			case false:
				Sys.println("no");
		}
	}
}
