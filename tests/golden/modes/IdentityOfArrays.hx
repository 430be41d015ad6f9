class IdentityOfArrays {
	static function main() {
		var a = [1];
		var b = [1];
		Sys.println(a == b);
	}
}
