using StringTools;

class Slugs {
	static function slugify(title:String):String {
		var out = new StringBuf();
		var dash = false;
		for (i in 0...title.length) {
			var code = title.toLowerCase().charCodeAt(i);
			if (code >= 97 && code <= 122 || code >= 48 && code <= 57) {
				if (dash && out.length > 0)
					out.add("-");
				dash = false;
				out.addChar(code);
			} else {
				dash = true;
			}
		}
		return out.toString();
	}

	static function unique(slug:String, taken:Array<String>):String {
		if (taken.indexOf(slug) == -1)
			return slug;
		var n = 2;
		while (taken.indexOf('$slug-$n') != -1)
			n++;
		return '$slug-$n';
	}

	static function truncate(s:String, max:Int, ?ending:String = "..."):String {
		if (s.length <= max)
			return s;
		return s.substr(0, max - ending.length).rtrim() + ending;
	}

	static function main() {
		var taken:Array<String> = [];
		for (title in ["Hello, World!", "  hello world  ", "Hello -- World", "C++ & Haxe 4", "???"]) {
			var slug = slugify(title);
			if (slug == "")
				slug = "untitled";
			slug = unique(slug, taken);
			taken.push(slug);
			Sys.println('"$title" -> $slug');
		}
		Sys.println(taken.length);
		Sys.println(truncate("A rather long headline", 12));
		Sys.println(truncate("A rather long headline", 12, "~"));
		Sys.println(truncate("short", 12));
		Sys.println("a-b-c".replace("-", "_"));
		Sys.println("file.hx".endsWith(".hx") && "file.hx".startsWith("file"));
	}
}
