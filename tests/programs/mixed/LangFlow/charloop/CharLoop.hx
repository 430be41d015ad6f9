package charloop;

class CharLoop {
	static function caesar(s:String, k:Int):String { var b = new StringBuf(); for (i in 0...s.length) { var c = s.charCodeAt(i); if (c >= 'a'.code && c <= 'z'.code) c = (c - 'a'.code + k) % 26 + 'a'.code; else if (c >= 65 && c <= 90) c = (c - 65 + k) % 26 + 65; b.addChar(c); } return b.toString(); }
	static function rle(s:String):String { var out = "", i = 0; while (i < s.length) { var j = i; while (j < s.length && s.charAt(j) == s.charAt(i)) j++; out += s.charAt(i) + (j - i > 1 ? "" + (j - i) : ""); i = j; } return out; }
	static function pal(s:String) { var i = 0, j = s.length - 1; while (i < j) { if (s.charAt(i) != s.charAt(j)) return false; i++; j--; } return true; }
	static function freq(s:String):String { var m = new Map<String, Int>(); for (i in 0...s.length) { var c = s.charAt(i); m[c] = (m.exists(c) ? m[c] : 0) + 1; } var ks = [for (k in m.keys()) k]; ks.sort((a, b) -> m[b] != m[a] ? m[b] - m[a] : a < b ? -1 : 1); return [for (k in ks) k + m[k]].join(""); }
	public static function main() { Sys.println(caesar("Hello, xyz!", 3) + rle("aaabccd") + pal("abcba") + pal("ab") + freq("mississippi")); }
}
