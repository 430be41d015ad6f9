class P { public function new() {} public function f() {} }
class SuperInLocal extends P { function g() { var h = function() { super.f(); }; h(); } static function main() {} }
