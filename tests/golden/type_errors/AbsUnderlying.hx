abstract A { public function new() {} }
class AbsUnderlying { static function main() { } }
