package texttable;

class TextTable {
	static function pad(s:String, n:Int, right = false) return right ? StringTools.lpad(s, " ", n) : StringTools.rpad(s, " ", n);
	static function table(rows:Array<Array<String>>):String {
		var w = [for (c in 0...rows[0].length) 0];
		for (r in rows) for (i => c in r) if (c.length > w[i]) w[i] = c.length;
		return [for (r in rows) [for (i => c in r) pad(c, w[i], i > 0)].join(" | ")].join("\n");
	}
	public static function main() Sys.println(table([["name", "qty"], ["apple", "3"], ["fig", "12"]]));
}
