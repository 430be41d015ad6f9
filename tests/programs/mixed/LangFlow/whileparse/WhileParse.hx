package whileparse;

typedef Tok = { kind:String, text:String };
class WhileParse {
	static function lex(s:String):Array<Tok> {
		var out:Array<Tok> = []; var i = 0;
		while (i < s.length) {
			var c = s.charAt(i);
			if (c == " ") { i++; continue; }
			if (c >= "0" && c <= "9") { var j = i; while (j < s.length && s.charAt(j) >= "0" && s.charAt(j) <= "9") j++; out.push({ kind: "num", text: s.substring(i, j) }); i = j; continue; }
			out.push({ kind: "op", text: c }); i++;
		}
		return out;
	}
	static function rpn(ts:Array<Tok>):Int {
		var st:Array<Int> = [];
		for (t in ts) switch t { case { kind: "num", text: x }: st.push(Std.parseInt(x)); case { kind: "op", text: "+" }: var b = st.pop(); var a = st.pop(); st.push(a + b); case { kind: "op", text: "*" }: var b = st.pop(), a = st.pop(); st.push(a * b); case t: throw "bad " + t.text; }
		return st.pop();
	}
	public static function main() {
		Sys.println([for (t in lex("12 3 + 4 *")) t.kind + t.text].join(" "));
		Sys.println(rpn(lex("12 3 + 4 *")) + "");
		try { rpn(lex("1 2 ?")); } catch (e:String) Sys.println(e);
	}
}
