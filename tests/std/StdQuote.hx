class StdQuote {
	static function main() {
		for (s in ["", "abc", "a b", "it's", "x/y.z-1", "é", "$HOME"]) trace(haxe.SysTools.quoteUnixArg(s));
		trace(UnicodeString.validate(haxe.io.Bytes.ofString("é"), UTF8), UnicodeString.validate(haxe.io.Bytes.ofHex("ff"), UTF8));
	}
}
