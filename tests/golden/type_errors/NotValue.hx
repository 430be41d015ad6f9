typedef T = { x:Int };
class NotValue { static function main() { var a = T; trace(T); T.x; } }
