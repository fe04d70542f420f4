# Redmine's default data, and the people, projects and issues of a benchmark, from one JSON file; ids
# and keys go into another.
# Issues are inserted without their callbacks: ten thousand would take minutes.
given = JSON.parse(File.read(ARGV[0]))
Redmine::DefaultData::Loader.load("en")
Setting.rest_api_enabled = "1"
Setting.notified_events = []
role = Role.givable.find_by!(:name => "Developer")
open, closed = [false, true].map { |is_closed| IssueStatus.where(:is_closed => is_closed).sorted.first }
tracker = Tracker.sorted.first
priority = IssuePriority.default || IssuePriority.active.first

people = given["people"].each_with_index.map do |name, n|
  first, last = name.split(" ", 2)
  user = User.new(:firstname => first, :lastname => last.first(30), :mail => "user#{n}@example.com",
                  :language => "en", :mail_notification => "none")
  user.login = "user#{n}"
  user.password = SecureRandom.hex
  user.save!
  user
end

projects = given["projects"].map do |wanted|
  project = Project.new(:name => wanted["name"], :identifier => wanted["identifier"], :is_public => true,
                        :enabled_module_names => ["issue_tracking"], :trackers => [tracker])
  project.save!
  people.each { |user| Member.create!(:project => project, :principal => user, :roles => [role]) }
  wanted["tasks"].each_slice(1000) do |tasks|
    Issue.insert_all!(tasks.map do |task|
      { :project_id => project.id, :tracker_id => tracker.id, :priority_id => priority.id,
        :status_id => (task["done"] ? closed : open).id, :closed_on => task["done"],
        :subject => task["name"], :description => task["notes"], :due_date => task["due"],
        :author_id => people[task["author"]].id,
        :assigned_to_id => task["assignee"] && people[task["assignee"]].id,
        :created_on => task["made"], :updated_on => task["changed"], :lft => 1, :rgt => 2 }
    end)
  end
  { :id => project.id, :issues => Issue.where(:project => project).order(:id).ids }
end
Issue.update_all("root_id = id")

File.write(ARGV[1], { :projects => projects, :people => people.map(&:id),
                      :keys => people.map(&:api_key) }.to_json)
