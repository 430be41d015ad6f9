using StringTools;
class StringsAndMaps {
	static function parts(s:String):Array<String> return s.split("/");
	static function main() {
		// maps of structures and of maps
		var users:Map<String, {age:Int, tags:Array<String>}> = new Map();
		for (n in ["ann", "bob"]) users.set(n, {age: n.length, tags: []});
		users["ann"].tags.push("x");
		users["bob"].age += 10;
		Sys.println(users["ann"].age + " " + users["bob"].age + " " + users["ann"].tags);
		for (k in users.keys()) { users[k].tags.push(k); users[k].age = 0; }
		Sys.println(users["bob"].tags + " " + users["ann"].age);
		for (k in users.keys()) users[k].age += k.length;
		var ages = [for (u in users) u.age];
		ages.sort((a, b) -> a - b);
		Sys.println(ages);
		// strings
		Sys.println(parts("a//b/").length + " " + "a-b".split("-")[1] + " " + "".length);
		Sys.println("abc".substr(1, -1) + "|" + "abc".substr(-2) + "|" + "abc".substring(2, 1) + "|" + "x".charCodeAt(0));
		Sys.println("%5.2f {0} \\n #{x}" + ' "q"');
		Sys.println("tab\tnl\\n".replace("\t", "→"));
		Sys.println("aXbX".replace("X", "") + "aXb".split("X").length);
		Sys.println("ab".indexOf("") + " " + "ab".lastIndexOf("b", 0) + " " + "abcabc".indexOf("c", 3));
		for (i in 0..."héé".length) Sys.print("héé".charAt(i) + ".");
		Sys.println("");
		Sys.println([for (w in "the cat sat".split(" ")) w.charAt(0).toUpperCase() + w.substr(1)].join(" "));
		Sys.println("x=" + (1 > 0) + null + 1.0 + [1, 2] + {a: 1});
		Sys.println(Std.string([[1], []]) + Std.string([2 => 1].toString()));
		var n:Null<Int> = Std.parseInt("12px");
		Sys.println(n + 1);
		Sys.println(Std.parseInt("0xff") + Std.parseInt("-12"));
		Sys.println(Math.isNaN(Std.parseFloat("x")) + " " + Std.parseFloat("1e2"));
		Sys.println("ß".toUpperCase().length + " " + "É".toLowerCase());
		Sys.println("a,b;c".split(",").map(x -> x.split(";")).length);
		Sys.println(StringTools.hex(255, 4) + " " + "x".lpad("ab", 4) + " " + "x".rpad("ab", 4));
		Sys.println("a b".urlEncode() + " " + "ü".urlEncode() + " " + "%C3%BC".urlDecode());
	}
}
