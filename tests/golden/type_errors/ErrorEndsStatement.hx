class ErrorEndsStatement {
	static function h() { var x:Int = takes(1); var g = () -> bad7; }
	static function main() { var f = function() bad4; f.foo; bad5; }
}
