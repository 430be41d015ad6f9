class IdentityOfStructures {
	static function main() {
		var a = {n: 1};
		var b = {n: 1};
		Sys.println(a != b);
	}
}
