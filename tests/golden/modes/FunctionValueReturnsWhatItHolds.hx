class FunctionValueReturnsWhatItHolds {
	static function main() {
		var a = [1];
		var f = () -> a;
		f().push(2);
		Sys.println(f().length);
	}
}
