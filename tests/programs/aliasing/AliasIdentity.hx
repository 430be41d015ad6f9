class AliasIdentity {
	static function main() {
		var a = [1];
		var b = [1];
		var c = a;
		Sys.println(a == b);
		Sys.println(a == c);
		var list = [a, b];
		Sys.println(list.indexOf(b));
		Sys.println(list.remove([1]));
	}
}
