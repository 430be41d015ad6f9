class PoppedButStillElsewhere {
	static function main() {
		var x = [1];
		var a = [x];
		var b = [x];
		var y = a.pop();
		y.push(2);
		Sys.println(b[0].length);
	}
}
