# Sample papers are made by hand, when their sources change: ninja make_papers && tests/make_papers tests/papers tests/data/papers
qt_add_executable(make_papers make_papers.cpp)
target_link_libraries(make_papers PRIVATE writdesk_house Qt6::Gui)
