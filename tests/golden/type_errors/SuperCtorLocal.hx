class P { public function new() {} public function f() {} }
class SuperCtorLocal extends P { public function new() { var h = function() { super(); }; h(); } static function main() {} }
