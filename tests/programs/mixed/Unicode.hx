class Unicode {
	static function isAccented(c:Int):Bool
		return c > 127;

	static function strip(s:String):String {
		var from = "àáäâèéëêìíïîòóöôùúüûñç";
		var to = "aaaaeeeeiiiioooouuuunc";
		var out = "";
		for (i in 0...s.length) {
			var c = s.charAt(i);
			var at = from.indexOf(c);
			out += at >= 0 ? to.charAt(at) : c;
		}
		return out;
	}

	static function reverse(s:String):String {
		var a = s.split("");
		a.reverse();
		return a.join("");
	}

	static function caesar(s:String, shift:Int):String {
		var out = new StringBuf();
		for (i in 0...s.length) {
			var c = s.charCodeAt(i);
			if (c >= 97 && c <= 122)
				out.addChar((c - 97 + shift + 26) % 26 + 97);
			else if (c >= 65 && c <= 90)
				out.addChar((c - 65 + shift + 26) % 26 + 65);
			else
				out.addChar(c);
		}
		return out.toString();
	}

	static function main() {
		var s = "Grüße, señor Ñandú — 東京";
		Sys.println(s.length);
		Sys.println(s.charAt(2) + s.charAt(3) + s.charAt(22));
		Sys.println(s.charCodeAt(2) + " " + s.charCodeAt(s.length - 1));
		Sys.println(s.indexOf("señor") + " " + s.indexOf("京") + " " + s.lastIndexOf("ñ"));
		Sys.println(s.substr(7, 5) + "|" + s.substring(20));
		Sys.println(strip("crème brûlée à la señora"));
		Sys.println(reverse("añb→c"));
		Sys.println(s.split(" "));
		Sys.println(caesar("Hello, Wörld!", 3));
		Sys.println(caesar(caesar("Round Trip", 7), -7));
		var accented = 0;
		for (i in 0...s.length)
			if (isAccented(s.charCodeAt(i)))
				accented++;
		Sys.println(accented);
		Sys.println("é" == "\u00e9");
		Sys.println("\u{1F600}".length > 0);
		Sys.println("é" > "z");
		Sys.println(StringTools.lpad("é", "·", 4));
		var m = ["日" => 1, "月" => 2];
		Sys.println(m["月"]);
		Sys.println("→".charCodeAt(0));
		Sys.println("ÀÉ".toLowerCase() == "ÀÉ");
	}
}
