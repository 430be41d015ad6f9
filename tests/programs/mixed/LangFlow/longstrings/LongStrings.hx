package longstrings;

class LongStrings {
	public static function main() {
		var name = "World", n = 3;
		var s = 'Hello ${name}, you have ${n} new ${n == 1 ? "message" : "messages"} and ${[for (i in 0...n) '#${i + 1}'].join(", ")} in "${name.toLowerCase()}" at ${n * 1.5}';
		Sys.println(s);
		var multi = 'line1
line2 $name
  end';
		Sys.println(multi);
		Sys.println("a" + "b" + 'c$n' + ("d" + n) + (n + 1) + "e");
		Sys.println('${n}${n}' + '$n$name' + '$$' + "$n" + '{$n}');
	}
}
