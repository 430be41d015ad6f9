class ErrorEndsAtBody {
	static function g() bad2;
	static function h() { bad3; }
	static function main() { var f = function() bad4; f.foo; bad5; }
}
